import { HRDiagram } from "astropane/hr-diagram";
import { hrDiagramFromVegaHR } from "astropane/skyportal";
import { useMemo } from "react";

export default function VegaHR({ data, width, height }) {
	const props = useMemo(() => hrDiagramFromVegaHR({ data, width, height }), [data, width, height]);
	return <HRDiagram {...props} />;
}
