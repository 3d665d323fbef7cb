/** True also of what no letter of two cases stands in: marks, figures, kanji. A small letter is soon found in most texts. */
export const isCapitals = (text: string): boolean => !/[a-z]/.test(text) && text === text.toUpperCase();
