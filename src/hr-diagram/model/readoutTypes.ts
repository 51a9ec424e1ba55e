/** What stands in a tooltip. Texts are written in the language of the diagram. */
export type ReadoutRow = { label: string; value: string };
export type Readout = { title: string; rows: ReadoutRow[]; note: string };
