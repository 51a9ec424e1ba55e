import type { SpectrumViewerProps } from "../../props.js";
import { capital, settingNames } from "../../settings.js";
import type { SpectrumState } from "../../state.js";

/** The state that props ask for: `default…` ones, and those that the host controls. */
export function propsState(props: SpectrumViewerProps, kind: "default" | "controlled"): Partial<SpectrumState> {
	const out: Record<string, unknown> = {};
	const values: Record<string, unknown> = props;
	for (const name of [...settingNames, "redshift", "velocity", "ionVelocities"] as const) {
		const value = values[kind === "default" ? `default${capital(name)}` : name];
		if (value !== undefined) out[name] = value;
	}
	return out as Partial<SpectrumState>;
}
