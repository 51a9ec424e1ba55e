"use client";
import type { ReactElement } from "react";
import { overview } from "#lazy/taxonomy-picker/overview";
import { languageOf } from "../../../text/index.js";
import { LanguageProvider, MissingModules, useLazyModule } from "../../../ui/index.js";
import type { TaxonomyOverviewProps } from "./types.js";

const ignore = (): void => {};

/** The frame of a figure whose code is fetched. */
export function LazyOverview(props: TaxonomyOverviewProps & { kind: "icicle" | "dendrogram" }): ReactElement {
	// Where it fails, a sentence stands in its place.
	const code = useLazyModule(overview, true, ignore);
	return (
		<LanguageProvider language={languageOf(props.words, props.locale)}>
			{code ? (
				<code.Overview {...props} />
			) : (
				<div className="astropane astropane-taxonomy-overview">
					<MissingModules modules={[overview]} />
				</div>
			)}
		</LanguageProvider>
	);
}
