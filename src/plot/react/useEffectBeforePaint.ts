"use client";

import { useEffect, useLayoutEffect } from "react";

/** `useLayoutEffect`, without the warning of React 18 on a server. */
export const useEffectBeforePaint: typeof useEffect = typeof document === "undefined" ? useEffect : useLayoutEffect;
