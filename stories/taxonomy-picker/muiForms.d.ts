/** Types of the forms in `test/hosts/skyportal`, which SkyPortal's JavaScript can take as they are. */
type FormProps = {
	source: { id: string; classifications: readonly object[] };
	taxonomies: readonly import("astropane/taxonomy-picker").Taxonomy[];
	hiddenRoots: readonly string[];
	/** Sends one request. */
	send(request: object): Promise<void>;
};

declare module "*/ClassifyDialog.jsx" {
	export function ClassifyDialog(props: FormProps): import("react").ReactElement;
}
declare module "*/ProbabilityForm.jsx" {
	export function ProbabilityForm(
		props: FormProps & { profile: { id?: number | undefined } },
	): import("react").ReactElement;
}
declare module "*/FilterForm.jsx" {
	export function FilterForm(
		props: Omit<FormProps, "source" | "send"> & { sources: readonly FormProps["source"][] },
	): import("react").ReactElement;
}
declare module "*/PaletteTheme.jsx" {
	/** Maps the palette of MUI's theme to the tokens of astropane. */
	export function AstropaneTheme(): import("react").ReactElement;
}
