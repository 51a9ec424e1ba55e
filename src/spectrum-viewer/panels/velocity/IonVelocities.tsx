"use client";

import { type ReactElement, useRef } from "react";
import { useStore } from "zustand";
import { Button, NumberSlider, Select, Swatch, ToggleChip, useLanguage, useWords } from "../../../ui/index.js";
import { drawnTwice, ionOf, isAtRedshift } from "../../model/lines/atRedshift.js";
import { groupLabel, velocityOfGroup } from "../../model/lines/markers.js";
import { shiftProblem } from "../../model/text/shiftProblem.js";
import type { PanelProps } from "../../view/panel.js";
import { figureWords } from "../../words/figure.js";
import { velocityWords } from "../../words/panels/velocity.js";

type IonVelocitiesProps = Pick<PanelProps, "store" | "actions" | "groups"> & {
	/** Names of the groups with visible lines that move. */
	visibleGroups: readonly string[];
};

/** km/s: ends of the sliders. The number boxes take any velocity below that of light. */
const SLIDER_LIMIT_KMS = 30_000;

/** Ions with an expansion velocity of their own, each with a slider and a button to remove it, and a choice of one more. */
export function IonVelocities({ store, actions, groups, visibleGroups }: IonVelocitiesProps): ReactElement {
	const words = useWords(velocityWords);
	const terms = useWords(figureWords);
	const language = useLanguage();
	// Only the names, as JSON: a velocity that moves renders nothing.
	const allNames = JSON.parse(useStore(store, (s) => JSON.stringify(Object.keys(s.ionVelocities)))) as string[];
	const names = allNames.filter((name) => !isAtRedshift(name));
	const convention = terms[useStore(store, (s) => s.velocityConvention)];
	const velocityOf = (name: string) => velocityOfGroup(store.getState(), name);
	const setVelocity = (name: string, velocity: number) =>
		actions.setIonVelocities({ ...actions.latest("ionVelocities"), [name]: velocity });
	const root = useRef<HTMLDivElement>(null);
	const otherNames = visibleGroups.filter((name) => !names.includes(name));
	return (
		// Gets the focus when the focused control disappears.
		<div
			ref={root}
			tabIndex={-1}
			className="astropane-spectrum-ions"
			role="group"
			aria-label={words.ionVelocities(convention)}
		>
			{names.map((name) => {
				const ion = groupLabel(name, language);
				return (
					<div key={name} className="astropane-spectrum-ion">
						<Swatch
							color={groups.find((group) => group.name === name)?.color ?? "var(--astropane-accent)"}
							symbol="line"
						/>
						<NumberSlider
							label={words.ionVelocity(ion)}
							unit="km/s"
							value={velocityOf(name)}
							valueNow={() => velocityOf(name)}
							min={-SLIDER_LIMIT_KMS}
							max={SLIDER_LIMIT_KMS}
							step={10}
							format={(velocity, { numbers }) => numbers.atMost(velocity, 3, 0, false)}
							validate={(velocity) => shiftProblem({ velocity }, language)}
							onInput={(velocity) => setVelocity(name, velocity)}
							onCommit={actions.commitVelocity}
							subscribe={(listener) =>
								store.subscribe((s, before) => {
									const velocity = velocityOfGroup(s, name);
									if (velocity !== velocityOfGroup(before, name)) listener(velocity);
								})
							}
						/>
						<ToggleChip
							label={words.alsoAtRedshift}
							description={words.alsoAtRedshiftHint(ion)}
							pressed={allNames.some((other) => isAtRedshift(other) && ionOf(other) === name)}
							onPressedChange={(isOn) => {
								actions.setIonVelocities(drawnTwice(actions.latest("ionVelocities"), name, isOn));
								actions.commitVelocity();
							}}
						/>
						<Button
							look="quiet"
							aria-label={words.removeIonVelocity(ion)}
							title={words.removeIonVelocityHint}
							onClick={() => {
								const { [name]: _, ...others } = drawnTwice(actions.latest("ionVelocities"), name, false);
								actions.setIonVelocities(others);
								actions.commitVelocity();
								root.current?.focus();
							}}
						>
							×
						</Button>
					</div>
				);
			})}
			{otherNames.length > 0 && (
				<Select
					label={words.ownVelocityFor}
					options={[
						{ value: "", label: words.chooseIon },
						...otherNames.map((name) => ({ value: name, label: groupLabel(name, language) })),
					]}
					value=""
					onValueChange={(name) => {
						if (name === "") return;
						setVelocity(name, velocityOf(name));
						actions.commitVelocity();
						if (otherNames.length === 1) root.current?.focus();
					}}
				/>
			)}
			<span className="astropane-label">{words.towardsUsPositive(convention)}</span>
		</div>
	);
}
