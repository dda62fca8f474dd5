/** How a part of the proof is run. */
export interface ProofOptions {
  /** What a run is made from: the same seed gives the same run. */
  readonly seed: number;
  /** How long it is, in the part's own measure; undefined for its full length. */
  readonly cycles: number | undefined;
  /** Where it tells how it goes. */
  readonly tell: (line: string) => void;
}

export interface ProofResult {
  /** Its last line: `schedule: 2103456 points, 0 missed, 0 doubled`. */
  readonly line: string;
  readonly holds: boolean;
  /** Its section of the page, in Markdown; what stands there from an earlier run is replaced. */
  readonly section: string;
}

export type ProofPart = (options: ProofOptions) => Promise<ProofResult>;
