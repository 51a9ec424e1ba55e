import { type Annotation, colorMagnitudeFromAnnotations } from "astropane/astro";
import { HRDiagram } from "astropane/hr-diagram";
import "astropane/styles.css";

export function Diagram({ annotations, open }: { annotations: Annotation[]; open: (id: string | undefined) => void }) {
	const { points, rejected } = colorMagnitudeFromAnnotations(annotations);
	return <HRDiagram points={points} rejected={rejected} onSelectionChange={(ids) => open(ids[0])} />;
}
