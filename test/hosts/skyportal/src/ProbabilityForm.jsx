import { Box, Button, FormControlLabel, Switch } from "@mui/material";
import { choicesFromSkyPortal, classificationRequests } from "astropane/skyportal";
import { TaxonomyPicker } from "astropane/taxonomy-picker";
import { useState } from "react";

export function ProbabilityForm({ source, taxonomies, hiddenRoots, profile, send }) {
	const saved = source.classifications;
	const mine = { authorId: profile.id, hiddenRoots };
	const [value, setValue] = useState(() => choicesFromSkyPortal(saved, taxonomies, mine));
	const [scales, setScales] = useState(false);
	const requestsFor = (next) => classificationRequests(saved, next, { ...mine, objId: source.id, taxonomies });
	const submit = async (event) => {
		event.preventDefault();
		for (const request of requestsFor(value)) await send(request);
	};
	return (
		<Box component="form" onSubmit={submit}>
			<FormControlLabel
				label="Scale parent and child probabilities"
				control={<Switch checked={scales} onChange={(event) => setScales(event.target.checked)} />}
			/>
			<TaxonomyPicker
				taxonomies={taxonomies}
				hiddenRoots={hiddenRoots}
				mode="probability"
				probabilities={scales ? "bounded" : "independent"}
				value={value}
				onValueChange={setValue}
				pendingRequests={requestsFor}
				issues="none"
				details={false}
				height={160}
			/>
			<Button type="submit" variant="contained">
				Submit classifications
			</Button>
		</Box>
	);
}
