"use client";
import { useSyncExternalStore } from "react";

const never = () => () => {};

/** Whether this is a render on a server, or the one that takes a server's markup over. */
export const useHydrating = (): boolean =>
	useSyncExternalStore(
		never,
		() => false,
		() => true,
	);
