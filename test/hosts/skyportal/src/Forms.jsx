import { Stack } from "@mui/material";
import { taxonomiesFromSkyPortal } from "astropane/skyportal";
import { useMemo, useState } from "react";
import { ClassifyDialog } from "./ClassifyDialog.jsx";
import { FilterForm } from "./FilterForm.jsx";
import { ProbabilityForm } from "./ProbabilityForm.jsx";

const hiddenRoots = ["Time-domain Source"];

/** SkyPortal's three forms of classes. What they would send is written below them. */
export function Forms({ source, sources, apiTaxonomies, profile }) {
	const taxonomies = useMemo(() => taxonomiesFromSkyPortal(apiTaxonomies), [apiTaxonomies]);
	const [sent, setSent] = useState("");
	const send = async (request) => setSent((before) => `${before}${JSON.stringify(request)}\n`);
	const common = { source, taxonomies, hiddenRoots, profile, send };
	return (
		<Stack spacing={2} sx={{ alignItems: "flex-start" }}>
			<ClassifyDialog {...common} />
			<ProbabilityForm {...common} />
			<FilterForm sources={sources} taxonomies={taxonomies} hiddenRoots={hiddenRoots} />
			<output id="sent">{sent}</output>
		</Stack>
	);
}
