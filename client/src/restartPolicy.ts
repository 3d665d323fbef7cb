/** When a server that ended unexpectedly is started again: a few times in a while, then not until somebody asks. */

export interface RestartPolicy {
  /** Notes that the server ended at this time, and says whether to start it again. */
  ended(time: number): 'restart' | 'give-up';
  /** Somebody asked for a start: earlier endings are forgotten. */
  forget(): void;
}

export const maxRestarts = 4;
export const periodMinutes = 3;

export function createRestartPolicy(): RestartPolicy {
  let endings: readonly number[] = [];
  return {
    ended: (time) => {
      endings = [...endings.filter((earlier) => time - earlier < periodMinutes * 60_000), time];
      return endings.length <= maxRestarts ? 'restart' : 'give-up';
    },
    forget: () => {
      endings = [];
    },
  };
}
