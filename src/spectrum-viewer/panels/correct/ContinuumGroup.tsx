"use client";

import type { ReactElement } from "react";
import { formatNumber } from "../../../text/index.js";
import { NumberSlider, Select, useLanguage, useWords } from "../../../ui/index.js";
import type { ContinuumChoice } from "../../model/corrections/continuum.js";
import { orderRanges } from "../../model/corrections/readCorrections.js";
import type { PanelProps } from "../../view/panel.js";
import { correctWords } from "../../words/panels/correct.js";
import { PanelGroup } from "../PanelGroup.js";
import { KnotControls } from "./KnotControls.js";

/** Continuum that each kind begins with. */
const firstOrder = { spline: 8, polynomial: 3 } as const;

type ContinuumGroupProps = PanelProps & {
	continuum: ContinuumChoice | null;
	continuumNow(): ContinuumChoice | null;
	/** Moves of one `gesture` in turn are one step of undo. */
	onChange(continuum: ContinuumChoice | null, gesture?: string): void;
};

/** What is done with the continuum, the curve that it is, and its knots. */
export function ContinuumGroup(props: ContinuumGroupProps): ReactElement {
	const { continuum, continuumNow, onChange } = props;
	const words = useWords(correctWords);
	const { locale, atMost } = useLanguage().numbers;
	const kind = continuum?.kind ?? "spline";
	const [least, most] = orderRanges[kind];
	return (
		<PanelGroup name={words.continuumGroup}>
			<Select
				label={words.continuumUse}
				options={
					[
						{ value: "", label: words.keepContinuum },
						{ value: "draw", label: words.drawContinuum },
						{ value: "divide", label: words.divideContinuum },
						{ value: "subtract", label: words.subtractContinuum },
					] as const
				}
				value={continuum?.use ?? ""}
				onValueChange={(use) =>
					onChange(use === "" ? null : { ...(continuum ?? { kind, order: firstOrder[kind] }), use })
				}
			/>
			{continuum && (
				<>
					<Select
						label={words.continuumKind}
						options={
							[
								{ value: "spline", label: words.splineCurve },
								{ value: "polynomial", label: words.polynomialCurve },
							] as const
						}
						value={continuum.kind}
						onValueChange={(other) => onChange({ kind: other, order: firstOrder[other], use: continuum.use })}
					/>
					<NumberSlider
						key={kind}
						label={kind === "spline" ? words.knotCount : words.polynomialDegree}
						value={continuum.order}
						valueNow={() => continuumNow()?.order ?? continuum.order}
						min={least}
						max={most}
						step={1}
						fineStep={1}
						format={(value) => formatNumber(value, 1, locale)}
						validate={(value) =>
							Number.isInteger(value) && value >= least && value <= most
								? null
								: words.orderProblem(atMost(least, 0), atMost(most, 0))
						}
						// Another number of knots is fitted anew.
						onInput={(order) => onChange({ kind, order: Math.round(order), use: continuum.use }, "order")}
					/>
				</>
			)}
			{continuum?.use === "draw" && (
				<KnotControls {...props} choice={continuum} choiceNow={() => continuumNow() ?? continuum} onChange={onChange} />
			)}
		</PanelGroup>
	);
}
