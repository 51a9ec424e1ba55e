import { lineGroups } from "astropane/astro";
import { HRDiagram } from "astropane/hr-diagram";
import {
	classificationsToPost,
	colorMagnitudeFromSkyPortal,
	lineGroupsFromSkyPortal,
	spectraFromSkyPortal,
	taxonomiesFromSkyPortal,
} from "astropane/skyportal";
import { SpectrumViewer } from "astropane/spectrum-viewer";
import { type TaxonomyChoice, TaxonomyPicker } from "astropane/taxonomy-picker";
import { type ReactElement, useId, useMemo, useState } from "react";
import "./pages.css";

export type SourcePageProps = {
	/** Answers of SkyPortal's API, as they come. */
	source: { data: { id: string; redshift: number | null } };
	spectra: unknown;
	taxonomies: unknown;
	spectroscopyButtons: unknown;
	/** What a reader should know of the data. */
	note: string;
};

const visible: readonly string[] = ["H", "Ca II", "Tellurics-1", "Tellurics-2"];

/** A host's page: an adapter and an element for each component, and the bodies that go back to the API. */
export function SourcePage({ source, spectra, taxonomies, spectroscopyButtons, note }: SourcePageProps): ReactElement {
	const id = useId();
	const objId = source.data.id;
	const [redshift, setRedshift] = useState(source.data.redshift ?? 0);
	const [value, setValue] = useState<TaxonomyChoice[]>([]);

	const shown = useMemo(() => spectraFromSkyPortal(spectra, { medium: "vacuum" }), [spectra]);
	const groups = useMemo(() => [...lineGroups, ...lineGroupsFromSkyPortal(spectroscopyButtons)], [spectroscopyButtons]);
	const stars = useMemo(() => colorMagnitudeFromSkyPortal(source), [source]);
	const trees = useMemo(() => taxonomiesFromSkyPortal(taxonomies), [taxonomies]);
	const answer = useMemo(() => {
		const issues: string[] = [];
		const posts = classificationsToPost(value, {
			objId,
			taxonomies: trees,
			onIssues: (found) => issues.push(...found.map((issue) => issue.message)),
		});
		return { posts, issues };
	}, [value, objId, trees]);

	return (
		<main className="source-page">
			<header className="source-head">
				<h1>{objId}</h1>
				<p>
					z = <output aria-label="Redshift of the source">{redshift.toFixed(6)}</output>
				</p>
				<p className="source-note">{note}</p>
			</header>
			<div className="source-grid">
				<div className="source-card source-wide">
					<h2>Spectroscopy</h2>
					<SpectrumViewer
						spectra={shown}
						lineGroups={groups}
						defaultRedshift={redshift}
						onRedshiftCommit={setRedshift}
						defaultVisibleLineGroups={visible}
						height={380}
					/>
				</div>
				<div className="source-card">
					<h2>HR diagram</h2>
					<HRDiagram points={stars.points} rejected={stars.rejected} height={380} />
				</div>
				<section className="source-card" aria-labelledby={`${id}-classes`}>
					<h2 id={`${id}-classes`}>Classification</h2>
					<TaxonomyPicker
						taxonomies={trees}
						mode="multiple"
						hiddenRoots={["Time-domain Source"]}
						value={value}
						onValueChange={setValue}
					/>
					<p className="source-caption" id={`${id}-posts`}>
						What would be sent to <code>POST /api/classification</code>
					</p>
					<output className="source-posts" aria-labelledby={`${id}-posts`}>
						{answer.posts.length === 0
							? "Nothing yet: choose a class."
							: answer.posts.map((post) => JSON.stringify(post)).join("\n")}
					</output>
					{answer.issues.length > 0 && (
						<ul className="source-issues">
							{answer.issues.map((issue) => (
								<li key={issue}>{issue}</li>
							))}
						</ul>
					)}
				</section>
			</div>
		</main>
	);
}
