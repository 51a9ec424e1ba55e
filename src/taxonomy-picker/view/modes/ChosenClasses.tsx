"use client";
import type { ReactElement } from "react";
import { chips as chipsModule } from "#lazy/taxonomy-picker/chosen";
import { classifications as listModule } from "#lazy/taxonomy-picker/panels";
import { eager, MissingModules, useLazyModule, useWords } from "../../../ui/index.js";
import type { TaxonomyActions } from "../../actions.js";
import type { Choices } from "../../model/choices.js";
import type { ModeBehavior } from "../../model/modes.js";
import type { PickerTree } from "../../model/trees.js";
import type { TaxonomyPickerProps } from "../../props.js";
import { taxonomyWords } from "../../words.js";
import type { ChipsProps } from "../Chips.js";

export type ChosenClassesProps = {
	trees: readonly PickerTree[];
	value: Choices;
	behavior: ModeBehavior;
	/** Props of the picker. */
	props: TaxonomyPickerProps;
	actions: TaxonomyActions;
	announce(message: string): void;
};

const noList: NonNullable<ModeBehavior["chosenList"]> = eager({ ChosenList: () => null });

/** The chosen classes: as chips, or as the mode lists them. */
export function ChosenClasses({ trees, value, behavior, props, actions, announce }: ChosenClassesProps): ReactElement {
	const words = useWords(taxonomyWords);
	const label = words[behavior.listLabel];
	const { chosenList } = behavior;
	const code = useLazyModule(chosenList ?? noList, chosenList !== null, (error) => {
		announce(words.partNotFetched(String(error)));
	});
	return (
		<>
			{code ? (
				<code.ChosenList
					trees={trees}
					value={value}
					label={label}
					options={props}
					onChange={actions.replace}
					onRemove={actions.remove}
					onReveal={actions.reveal}
				/>
			) : (
				<ChosenChips
					trees={trees}
					value={value}
					label={label}
					onRemove={actions.remove}
					onReveal={actions.reveal}
					announce={announce}
				/>
			)}
			<MissingModules
				modules={[...(chosenList ? [chosenList] : []), ...(behavior.lazyRules ? [behavior.lazyRules] : [])]}
			/>
		</>
	);
}

/** Chips, whose code is fetched where a class is chosen. */
function ChosenChips({ announce, ...props }: ChipsProps & { announce(message: string): void }): ReactElement {
	const words = useWords(taxonomyWords);
	const code = useLazyModule(chipsModule, props.value.length > 0, (error) => {
		announce(words.partNotFetched(String(error)));
	});
	if (code) return <code.Chips {...props} />;
	return <p className="astropane-taxonomy-none">{props.value.length === 0 ? words.noClassChosen : null}</p>;
}

/** What people and machines have said, where the host passes it. */
export function Classifications({
	trees,
	props,
	actions,
	announce,
}: Omit<ChosenClassesProps, "value" | "behavior">): ReactElement | null {
	const words = useWords(taxonomyWords);
	const { classifications } = props;
	const isNeeded = classifications !== undefined && classifications !== null;
	const code = useLazyModule(listModule, isNeeded, (error) => {
		announce(words.partNotFetched(String(error)));
	});
	if (!isNeeded) return null;
	if (!code) return <MissingModules modules={[listModule]} />;
	return <code.ClassificationList classifications={classifications} trees={trees} onReveal={actions.reveal} />;
}
