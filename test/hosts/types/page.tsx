/** A host in TypeScript with every check on: passes undefined to optional props, as wrappers do. */
import {
	createSpectrumStore,
	HRDiagram,
	type HRDiagramProps,
	SpectrumPlot,
	SpectrumViewer,
	type SpectrumViewerProps,
	TaxonomyPicker,
	type TaxonomyPickerProps,
} from "astropane";
import type { HRDiagram as SameDiagram } from "astropane/hr-diagram";
import { spectraFromSkyPortal } from "astropane/skyportal";
import type { SpectrumViewer as SameViewer } from "astropane/spectrum-viewer";
import type { TaxonomyPicker as SamePicker } from "astropane/taxonomy-picker";
import "astropane/styles.css";
import "astropane/elements";
import { type ReactElement, useRef } from "react";

/** Fails to compile where an optional prop does not take undefined. */
type Loose<Props> = { [Key in keyof Props]: undefined extends Props[Key] ? Props[Key] | undefined : Props[Key] };

export function Viewer(props: Loose<SpectrumViewerProps>): ReactElement {
	const root = useRef<HTMLElement>(null);
	return <SpectrumViewer {...props} ref={root} redshift={undefined} onRedshiftChange={undefined} layout={undefined} />;
}

export function Diagram(props: Loose<HRDiagramProps>): ReactElement {
	const root = useRef<HTMLElement>(null);
	return <HRDiagram {...props} ref={root} background={undefined} selection={undefined} width={undefined} />;
}

export function Picker(props: Loose<TaxonomyPickerProps>): ReactElement {
	const root = useRef<HTMLDivElement>(null);
	return <TaxonomyPicker {...props} ref={root} value={undefined} mode={undefined} search={undefined} />;
}

/** A component of the root entry is that of its subpath. */
export const same: [typeof SameViewer, typeof SameDiagram, typeof SamePicker] = [
	SpectrumViewer,
	HRDiagram,
	TaxonomyPicker,
];

export const store: ReturnType<typeof createSpectrumStore> = createSpectrumStore();
export const fromSkyPortal: typeof spectraFromSkyPortal = spectraFromSkyPortal;

export function Whole(): ReactElement {
	const spectra = [{ id: "a", label: undefined, wavelengths: [4000, 5000, 6000], fluxes: Float64Array.of(1, 2, 1) }];
	return (
		<>
			<Viewer spectra={spectra} store={store} className={undefined} style={undefined} />
			<SpectrumPlot spectra={spectra} height={undefined} />
			<Diagram points={[]} tracks={undefined} />
			<Picker taxonomies={[]} label={undefined} />
		</>
	);
}
