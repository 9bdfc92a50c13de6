"use client";
import { createContext, useContext } from "react";
import type { ClaimId } from "@/lib/argument/id";

/** Brings a claim into sight, opening what hides it. Pages that hide nothing need not provide it. */
export const RevealContext = createContext<(id: ClaimId) => void>(() => {});

export const useReveal = (): ((id: ClaimId) => void) => useContext(RevealContext);
