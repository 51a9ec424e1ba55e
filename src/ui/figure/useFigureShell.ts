"use client";

import { type RefObject, useRef, useState } from "react";
import type { FigureHandle } from "../../plot/react/Figure.js";
import { useLatest } from "../../plot/react/useLatest.js";
import { type Language, wordsIn } from "../../text/index.js";
import type { TooltipHandle } from "../popover/Tooltip.js";
import { uiWords } from "../words.js";
import type { LiveRegionHandle } from "./LiveRegion.js";
import { type Interaction, useInteraction } from "./useInteraction.js";

/** Access of the lazily loaded handlers of pointer and keys to their figure. */
export type InteractionHandles<View> = {
	figure: FigureHandle;
	/** The view that was painted last. */
	view(): View | null;
	tooltip(): TooltipHandle | null;
	/** Has a message read out politely. */
	announce(message: string): void;
	openHelp(): void;
};

export type FigureShellOptions<View> = {
	language: Language;
	/** The handlers are attached anew when it changes: the store, or the actions that they call. */
	interactionKey: unknown;
	/** Called at the first event on the figure. Resolves to the function that attaches the handlers. */
	loadInteraction: () => Promise<(handles: InteractionHandles<View>) => Interaction>;
};

/** State and handles of a figure, passed to `FigureShell` and `ShellPlot`. The functions stay the same from render to render. */
export type FigureShellState<View> = {
	readonly language: Language;
	readonly figure: RefObject<FigureHandle | null>;
	/** The view that was painted last. */
	readonly view: RefObject<View | null>;
	readonly tooltip: RefObject<TooltipHandle | null>;
	readonly liveRegion: RefObject<LiveRegionHandle | null>;
	readonly interaction: RefObject<Interaction | null>;
	readonly isHelpOpen: boolean;
	/** What has just failed, as a sentence; it stands at the end of the figure. */
	readonly problem: string | null;
	dismissProblem(): void;
	openHelp(): void;
	closeHelp(): void;
	/** Has a message read out politely. */
	announce(message: string): void;
	/** Runs `write` on the mounted figure; a failure is shown and announced. See `saveFigure`. */
	save(write: (figure: FigureHandle) => Promise<void>): void;
};

/**
 * What an interactive figure needs around its plot: root with language, tooltip, live region, handlers of pointer and keys that
 * are fetched at the first event, export, and the help dialog. Used with `FigureShell` and `ShellPlot`:
 *
 * ```tsx
 * const Help = lazyWithRetry(() => import("./Help.js")); // renders <HelpDialog open onClose sections />
 *
 * export function Diagram(props: Props): ReactElement {
 * 	const { store, actions } = useDiagramStore(props);
 * 	const language = languageOf(props.words, props.locale);
 * 	const shell = useFigureShell<DiagramView>({
 * 		language,
 * 		interactionKey: actions,
 * 		loadInteraction: () =>
 * 			import("./interaction.js").then(
 * 				({ attachInteraction }) => (handles) => attachInteraction({ ...handles, store, actions }),
 * 			),
 * 	});
 * 	const model = useMemo(() => makeModel(props.points, language), [props.points, language]);
 * 	const makeView = useCallback((size, measure) => build(model, store.getState(), size, measure), [model, store]);
 * 	useTellIssues(model.issues, props.onIssues);
 * 	const save = (kind: FileKind) =>
 * 		shell.save((figure) => import("./saveAs.js").then(({ saveAs }) => saveAs(kind, figure, model)));
 * 	return (
 * 		<FigureShell shell={shell} rootRef={rootRef} title={title} className="astropane-hr" help={<Help onClose={shell.closeHelp} />}>
 * 			<Header />
 * 			<ShellPlot shell={shell} title={title} description="…" layers={layers} view={makeView} height={420} notice={notice} />
 * 			<IssueList issues={model.issues} />
 * 			<ExportButtons save={save} />
 * 		</FigureShell>
 * 	);
 * }
 * ```
 *
 * `shell.figure.current?.mark(…)` repaints; `shell.view.current` is the view of the last paint. Parts inside `FigureShell` get
 * the language by `useLanguage` and `useWords`. The first render is complete and has no Suspense boundary.
 */
export function useFigureShell<View>(options: FigureShellOptions<View>): FigureShellState<View> {
	const { language, interactionKey } = options;
	const figure = useRef<FigureHandle>(null);
	const view = useRef<View>(null);
	const tooltip = useRef<TooltipHandle>(null);
	const liveRegion = useRef<LiveRegionHandle>(null);
	const [isHelpOpen, setHelpOpen] = useState(false);
	const [problem, setProblem] = useState<string | null>(null);
	const latest = useLatest(options);
	const [actions] = useState(() => {
		const announce = (message: string): void => liveRegion.current?.setMessage(message);
		const report = (message: string): void => {
			setProblem(message);
			announce(message);
		};
		return {
			announce,
			dismissProblem(): void {
				setProblem(null);
				// The button that had the focus is gone.
				figure.current?.box.focus({ preventScroll: true });
			},
			openHelp: (): void => setHelpOpen(true),
			closeHelp: (): void => setHelpOpen(false),
			save(write: (handle: FigureHandle) => Promise<void>): void {
				const handle = figure.current;
				if (!handle) return;
				setProblem(null);
				write(handle).catch((error: Error) => {
					const words = wordsIn(latest.current.language, uiWords);
					// A failed import() is a TypeError whose message names a file of the build.
					report(error instanceof TypeError ? words.partNotLoaded : words.fileNotMade(error.message));
				});
			},
			loadInteraction: () =>
				latest.current.loadInteraction().then((attach) => () => {
					setProblem(null);
					return (
						figure.current &&
						attach({
							figure: figure.current,
							view: () => view.current,
							tooltip: () => tooltip.current,
							announce,
							openHelp: () => setHelpOpen(true),
						})
					);
				}),
			onInteractionFailure: (): void => report(wordsIn(latest.current.language, uiWords).interactionNotLoaded),
		};
	});
	const { loadInteraction, onInteractionFailure, ...shared } = actions;
	const interaction = useInteraction(interactionKey, figure, loadInteraction, onInteractionFailure);
	return { language, figure, view, tooltip, liveRegion, interaction, isHelpOpen, problem, ...shared };
}
