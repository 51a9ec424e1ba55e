"use client";

import { useEffect } from "react";
import { convertMedium, type TemplateOverlay, templateOnContinuum, templateScale } from "../../../astro/index.js";
import { type Pen, useEffectBeforePaint, useLatest } from "../../../plot/index.js";
import { seriesColor } from "../../model/flux/colors.js";
import type { Curve } from "../../model/flux/curve.js";
import type { SpectrumView } from "../../model/view.js";
import type { MatchedTemplate, MatchPanelOptions } from "../../state.js";
import { traceCurve } from "../../view/paint/paintData.js";
import type { PanelProps } from "../../view/panel.js";
import type { HostTemplate } from "./matchOptions.js";

/** Paints the chosen template over its spectrum, on the cursor layer. */
export function useMatchOverlay(
	props: PanelProps,
	template: HostTemplate | null,
	matched: MatchedTemplate | null,
	options: MatchPanelOptions,
	spectrumId: string | undefined,
): void {
	const latest = useLatest({ props, template, matched, options, spectrumId });
	useEffect(() => {
		void [template, matched, options, spectrumId];
		latest.current.props.figure()?.mark("cursor");
	}, [template, matched, options, spectrumId, latest]);
	const { active } = props;
	useEffectBeforePaint(() => {
		let drawn: { curve: Curve; template: HostTemplate; key: string; overlay: TemplateOverlay } | null = null;
		active.current = {
			paint(pen: Pen, view: SpectrumView) {
				const { template, matched, options, spectrumId } = latest.current;
				const index = view.visibleCurves.findIndex(({ id }) => id === spectrumId);
				const curve = view.visibleCurves[index];
				if (!template || !matched || !curve) return;
				const key = JSON.stringify([
					matched.redshift,
					options.overlay,
					view.medium,
					view.fluxAxis.magnitudes,
					view.state.fluxQuantity,
				]);
				if (drawn?.curve !== curve || drawn.template !== template || drawn.key !== key)
					drawn = { curve, template, key, overlay: overlayOf(curve, template, matched, options.overlay, view) };
				const { wavelengths, fluxes } = drawn.overlay;
				const y = view.yScales[index] ?? view.y;
				pen.clip(view.layout.data, () =>
					pen.stroke((path) => traceCurve(path, wavelengths, fluxes, { ...view, y }), {
						color: seriesColor(view.allCurves.length),
						width: 1.5,
						dash: [6, 2],
					}),
				);
			},
		};
		return () => {
			active.current = null;
			latest.current.props.figure()?.mark("cursor");
		};
	}, [active, latest]);
}

/** Values as drawn: per frequency a template per wavelength is multiplied by λ², and magnitudes are of that. */
function overlayOf(
	curve: Curve,
	template: HostTemplate,
	{ redshift }: MatchedTemplate,
	kind: MatchPanelOptions["overlay"],
	{ medium, fluxAxis, state }: SpectrumView,
): TemplateOverlay {
	const isMagnitude = fluxAxis.magnitudes;
	const linear = isMagnitude ? curve.fluxes.map((mag) => 10 ** (-0.4 * mag)) : curve.fluxes;
	const spectrum = { wavelengths: curve.wavelengths, fluxes: linear, errors: isMagnitude ? null : curve.errors };
	const overlay = kind === "flattened" ? templateOnContinuum(spectrum, template, { redshift, medium }) : scaled();
	const { wavelengths, fluxes } = overlay;
	return { wavelengths, fluxes: isMagnitude ? fluxes.map((flux) => -2.5 * Math.log10(flux)) : fluxes };

	function scaled(): TemplateOverlay {
		const own = template.medium ?? "air";
		const observed = Float64Array.from(template.wavelengths, (rest) =>
			convertMedium(convertMedium(Number(rest), own, "vacuum") * (1 + redshift), "vacuum", medium),
		);
		const perFrequency = isMagnitude || state.fluxQuantity === "fnu";
		const shape = Float64Array.from(template.fluxes, (flux, i) => {
			const value = flux === null ? Number.NaN : flux;
			return perFrequency ? value * (observed[i] as number) ** 2 : value;
		});
		const { scale } = templateScale(spectrum, { wavelengths: observed, fluxes: shape });
		return { wavelengths: observed, fluxes: shape.map((flux) => flux * scale) };
	}
}
