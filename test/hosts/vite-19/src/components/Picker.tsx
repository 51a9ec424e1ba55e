import { type Taxonomy, type TaxonomyChoice, TaxonomyPicker } from "astropane/taxonomy-picker";
import { useState } from "react";
import "astropane/styles.css";

/** `taxonomies` are the `data` of `GET /api/taxonomy`, or the answer as it comes. */
export function Picker({ taxonomies, userGroupIds }: { taxonomies: Taxonomy[]; userGroupIds: number[] }) {
	const [value, setValue] = useState<TaxonomyChoice[]>([]);
	return (
		<TaxonomyPicker
			taxonomies={taxonomies}
			mode="multiple"
			groupIds={userGroupIds}
			hiddenRoots={["Time-domain Source"]}
			value={value}
			onValueChange={setValue}
		/>
	);
}
