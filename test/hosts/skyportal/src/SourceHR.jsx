import { HRDiagram } from "astropane/hr-diagram";
import { colorMagnitudeFromSkyPortal } from "astropane/skyportal";
import { useMemo } from "react";

export default function SourceHR({ source, width }) {
	const { points, rejected } = useMemo(() => colorMagnitudeFromSkyPortal(source), [source]);
	return <HRDiagram points={points} rejected={rejected} width={width} />;
}
