/** What every control gets: its id (and by it its place, words and messages), its value, and how to change it. */
export interface ControlProps<Value> {
  id: string;
  value: Value | undefined;
  /** `undefined` takes the answer out of the document. */
  onChange(value: Value | undefined): void;
}
