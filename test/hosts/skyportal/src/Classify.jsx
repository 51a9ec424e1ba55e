import { choicesFromSkyPortal, classificationRequests, taxonomiesFromSkyPortal } from "astropane/skyportal";
import { TaxonomyPicker } from "astropane/taxonomy-picker";
import { useMemo, useState } from "react";

const hiddenRoots = ["Time-domain Source"];

export function Classify({ source, apiTaxonomies, profile, send, onIssues }) {
	const taxonomies = useMemo(() => taxonomiesFromSkyPortal(apiTaxonomies), [apiTaxonomies]);
	const saved = source.classifications;
	const mine = { authorId: profile.id, hiddenRoots };
	const [value, setValue] = useState(() => choicesFromSkyPortal(saved, taxonomies, mine));
	const requests = classificationRequests(saved, value, { ...mine, objId: source.id, taxonomies, onIssues });
	const save = async () => {
		for (const { method, path, body } of requests) await send(method, path, body);
	};
	return (
		<>
			<TaxonomyPicker
				taxonomies={taxonomies}
				mode="multiple"
				hiddenRoots={hiddenRoots}
				value={value}
				onValueChange={setValue}
			/>
			<button type="button" onClick={save} disabled={requests.length === 0}>
				Save {requests.length} changes
			</button>
		</>
	);
}
