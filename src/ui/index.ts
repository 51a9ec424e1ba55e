export { focusedElement } from "../plot/interaction/focusedElement.js";
export { isComposing } from "../plot/interaction/isComposing.js";
export { basicWords } from "./basicWords.js";
export {
	type CheckedStore,
	isHistoryOf,
	isInterval,
	isListOf,
	isNullOr,
	isRect,
	isShape,
	isWindow,
	type StateProblem,
	storeChecker,
} from "./checkStore.js";
export { Button, type ButtonProps } from "./controls/Button.js";
export { classes } from "./controls/classes.js";
export { NumberSlider, type NumberSliderProps } from "./controls/NumberSlider.js";
export type { NumberSliderValues, Refusal } from "./controls/numberSliderValues.js";
export { SearchBox, type SearchBoxProps } from "./controls/SearchBox.js";
export { Select, type SelectOption, type SelectProps } from "./controls/Select.js";
export { Swatch, type SwatchPath, type SwatchProps, type SwatchSymbol } from "./controls/Swatch.js";
export { ToggleChip, type ToggleChipProps } from "./controls/ToggleChip.js";
export { ToggleGroup, type ToggleGroupProps, type ToggleItem, type ToggleSection } from "./controls/ToggleGroup.js";
export { fetchedWords } from "./fetchedWords.js";
export type { DataTableBodyProps, DataTableColumn } from "./figure/DataTableBody.js";
export { ExportButtons } from "./figure/ExportButtons.js";
export { FigureShell, type FigureShellProps, ShellPlot, type ShellPlotProps } from "./figure/FigureShell.js";
export { HelpDialog, type HelpDialogProps, type HelpSection } from "./figure/HelpDialog.js";
export { type KeyHelp, keyboardHelp, type PlotKeyHelp, pointerHelp } from "./figure/help.js";
export { IssueList, type IssueListProps } from "./figure/IssueList.js";
export { Legend, type LegendItem, type LegendProps } from "./figure/Legend.js";
export { LiveRegion, type LiveRegionHandle, type LiveRegionProps } from "./figure/LiveRegion.js";
export { ScrollTable } from "./figure/ScrollTable.js";
export { type FigureFile, type FileKind, saveFigure } from "./figure/saveFigure.js";
export { TableToggle, type TableToggleProps } from "./figure/TableToggle.js";
export {
	type FigureShellOptions,
	type FigureShellState,
	type InteractionHandles,
	useFigureShell,
} from "./figure/useFigureShell.js";
export { type Interaction, useInteraction } from "./figure/useInteraction.js";
export { useTellIssues } from "./figure/useTellIssues.js";
export { helpWords } from "./helpWords.js";
export { createHistory, type History } from "./history.js";
export { endStep, stepBack, stepForward } from "./historyMoves.js";
export { pushStep, replacePresent } from "./historySteps.js";
export { LanguageProvider, type LanguageProviderProps, langOf, useLanguage, useWords } from "./language.js";
export { HydrationBoundary } from "./lazy/HydrationBoundary.js";
export { LoadProblem } from "./lazy/LoadProblem.js";
export { eager, type LazyModule, lazy } from "./lazy/lazyModule.js";
export { lazyWithRetry } from "./lazy/lazyWithRetry.js";
export { MissingModules } from "./lazy/MissingModules.js";
export { useLazyModule } from "./lazy/useLazyModule.js";
export { Popover, type PopoverProps } from "./popover/Popover.js";
export { placeBeside } from "./popover/placeBox.js";
export { Tooltip, type TooltipHandle, type TooltipProps } from "./popover/Tooltip.js";
export type { TooltipContent, TooltipRow } from "./popover/tooltipContent.js";
export { attempt, isOneOf, isStore, type StateTest } from "./stateTests.js";
export { useStateProblems } from "./useStateProblems.js";
export { type UiWords, uiWords } from "./words.js";
