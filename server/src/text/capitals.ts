/** True also of what no letter of two cases stands in: marks, figures, kanji. */
export const isCapitals = (text: string): boolean => text === text.toUpperCase();
