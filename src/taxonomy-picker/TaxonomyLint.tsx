"use client";
import type { ReactElement } from "react";
import { languageOf } from "../text/index.js";
import { LanguageProvider } from "../ui/index.js";
import { Lint } from "./panels/lint/Lint.js";
import type { TaxonomyLintProps } from "./panels/lint/types.js";

/**
 * For authors of taxonomies: the text of a hierarchy, which can be pasted, opened and edited, and all faults that `lintTaxonomy`
 * finds in it, each with its path and line.
 */
export function TaxonomyLint(props: TaxonomyLintProps): ReactElement {
	return (
		<LanguageProvider language={languageOf(props.words, props.locale)}>
			<Lint {...props} />
		</LanguageProvider>
	);
}
