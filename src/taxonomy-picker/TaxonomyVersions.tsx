"use client";
import type { ReactElement } from "react";
import { languageOf } from "../text/index.js";
import { LanguageProvider } from "../ui/index.js";
import type { TaxonomyVersionsProps } from "./panels/versions/types.js";
import { Versions } from "./panels/versions/Versions.js";

/** Two versions of a taxonomy: classes added, removed, moved and renamed, and the classifications that each change touches. */
export function TaxonomyVersions(props: TaxonomyVersionsProps): ReactElement {
	return (
		<LanguageProvider language={languageOf(props.words, props.locale)}>
			<Versions {...props} />
		</LanguageProvider>
	);
}
