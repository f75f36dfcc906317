/** The types of embed.js: Netwerktijd in a frame. `doc/embed.md` says what each message means. */

/** The address of the page beside embed.js. */
export const page: string;

/** A control of the scenario, or the month of the playhead. */
export type Param =
  | "style" | "subsidy" | "existing" | "independence" | "pressure" | "early" | "late" | "shift" | "month";

/** Whole numbers, each within the range that `ready` tells. */
export type Params = Partial<Record<Param, number>>;

/** Relations and results in a month: index points, 0 to 100. */
export interface Values { month: number; relations: number; results: number }

export interface State {
  /** What stands behind the `#` of the address: give it back to `setState`. */
  link: string;
  scenario: Record<Exclude<Param, "month">, number>;
  month: number;
  view: "time" | "together" | "networks" | "map" | "why";
  room: "explore" | "story" | "practise" | "own" | "class" | "kit";
  /** The step, exercise or mission; empty for the first page of a room. */
  at: string;
  language: "nl" | "en";
  words: "plain" | "professional";
  /** The version of the model. */
  model: string;
  /** At the playhead; not in `change`, which comes while a hand moves. */
  relations?: number;
  results?: number;
  moments?: { year: Values; end: Values; later: Values };
  /** What of a link was not taken as it stood, in sentences; in answers only. */
  notices?: string[];
}

export interface Ready {
  /** The version of the page. */
  page: string;
  params: { key: Param; low: number; high: number; default: number; locked: boolean }[];
  state: State;
}

export interface Options {
  language?: State["language"];
  words?: State["words"];
  view?: State["view"];
  theme?: "auto" | "light" | "dark";
  /** Size of the letters in percent, 100 to 200. */
  text?: number;
  hide?: ("controls" | "cases" | "pins" | "more" | "views" | "moments" | "words" | "table")[];
  lock?: (Param | "cases" | "pins" | "views")[];
}

export interface Events {
  ready: Ready;
  change: State;
  settle: State;
  step: { room: State["room"]; at: string };
  prediction: {
    exercise: string; months: number[]; relations: number[] | null; results: number[] | null;
    sure: "guess" | "fairly" | "very";
  };
  answer: { exercise: string; answer: string; best: boolean };
  mission: { mission: string; scenario: State["scenario"]; reached: boolean };
  height: { height: number };
  leave: null;
  error: { code: string; field: string | null; message: string };
}

/** Why a command was not followed. Nothing of it was done. */
export class Refused extends Error {
  code: "too-large" | "version" | "command" | "field" | "unknown" | "outside" | "locked" | "picture" | "silent" | "closed";
  field: string | null;
}

export interface Embedded {
  frame: HTMLIFrameElement;
  /** The page has answered. */
  ready: Promise<Ready>;
  /** Hears of an event; what it gives stops that. */
  on<Name extends keyof Events>(name: Name, listener: (data: Events[Name]) => void): () => void;
  getState(): Promise<State>;
  setState(link: string): Promise<State>;
  setParams(params: Params): Promise<State>;
  setOptions(options: Options): Promise<State>;
  /** All as the frame began, or as `setState` set it last. */
  reset(): Promise<State>;
  exportImage(options?: { format?: "png" | "svg"; scale?: 1 | 2 | 3; dark?: boolean }): Promise<{ name: string; mime: string; data: string }>;
  /** The focus enters the frame. */
  focus(): Promise<State>;
  /** Stops listening; the frame stays. */
  close(): void;
}

/** Takes over a frame that is in the document already. `height: false` leaves its height alone. */
export function adopt(frame: HTMLIFrameElement, options?: { height?: boolean }): Embedded;

/** Makes a frame within an element and takes it over. */
export function embed(element: Element, options?: {
  /** A link of the page, or what stands behind its `#`. */
  link?: string;
  /** The address of the page, where it is not beside embed.js. */
  page?: string;
  title?: string;
  minHeight?: number;
  height?: boolean;
  loading?: "lazy" | "eager";
  /** The sandbox of the frame; `false` for none. It works with `allow-scripts` alone. */
  sandbox?: string | false;
}): Embedded;
