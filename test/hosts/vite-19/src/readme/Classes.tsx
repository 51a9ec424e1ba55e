import { type Taxonomy, type TaxonomyChoice, TaxonomyPicker } from "astropane/taxonomy-picker";
import { useState } from "react";
import "astropane/styles.css";

export function Classes({ taxonomies, groupIds }: { taxonomies: Taxonomy[]; groupIds: number[] }) {
	const [value, setValue] = useState<TaxonomyChoice[]>([]);
	const shown = { taxonomies, groupIds, hiddenRoots: ["Time-domain Source"] };
	return <TaxonomyPicker {...shown} mode="multiple" value={value} onValueChange={setValue} />;
}
