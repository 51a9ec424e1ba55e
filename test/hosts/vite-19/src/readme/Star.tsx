import { type Annotation, colorMagnitudeFromAnnotations } from "astropane/astro";
import { HRDiagram } from "astropane/hr-diagram";
import "astropane/styles.css";

export function Star({ annotations }: { annotations: Annotation[] }) {
	const { points, rejected } = colorMagnitudeFromAnnotations(annotations);
	return <HRDiagram points={points} rejected={rejected} empty="No Gaia annotation yet." />;
}
