/** What stands in a tooltip, in the language of the diagram; in a label `_{…}` and `^{…}` are sub- and superscripts. */
export type ReadoutRow = { label: string; value: string };
export type Readout = { title: string; rows: ReadoutRow[]; note: string };
