"use client";
import { createContext } from "react";
import type { EssayId } from "@/lib/essay/essay";

/** The text one is in, for what links to claims beside it. */
export const TextContext = createContext<EssayId | null>(null);
