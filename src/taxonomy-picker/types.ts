/** A taxonomy row as SkyPortal's API gives it; `hierarchy` is read tolerantly. */
export type Taxonomy = {
  id: number | string;
  name: string;
  version?: string | null;
  provenance?: string | null;
  isLatest?: boolean;
  hierarchy: unknown;
  /** Who may see it. None or empty: public. */
  groups?: readonly { id: number | string; name?: string }[];
};

/** One chosen class. `id` is the encoded path within the taxonomy, never the bare name. */
export type TaxonomyChoice = {
  taxonomyId: Taxonomy["id"];
  id: string;
  class: string;
  /** From the root's child (or root) down to the class itself. */
  path: string[];
  probability?: number;
};

export type TaxonomyPickerIssue = {
  taxonomyId: Taxonomy["id"];
  path: string[];
  message: string;
};
