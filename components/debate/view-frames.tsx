"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Legend } from "../outline/legend";
import { useDeskHere } from "./desk-context";
import { Question } from "./question";
import { QuestionLine } from "./question-line";
import type { ViewName } from "./view-at";

interface ViewFrame {
  /** What it is about. */
  readonly head?: ReactNode;
  readonly aside?: ReactNode;
  /** For views that take the whole window: with a low head, and with notices above them. */
  readonly wide: boolean;
}

const wide: ViewFrame = { head: <QuestionLine quiet />, wide: true };

/** What stands around each view. */
export const viewFrames: Readonly<Record<ViewName, ViewFrame>> = {
  outline: { head: <Question />, aside: <Legend />, wide: false },
  columns: { head: <QuestionLine />, wide: false },
  map: { head: <MapTitle />, wide: true },
  claim: { wide: false },
  ...{ text: wide, tree: wide, overview: wide, flow: wide, compare: wide },
};

function MapTitle() {
  const t = useTranslations("debate.map");
  const { debate } = useDeskHere();
  return <h1 className="sr-only">{`${t("title")}: ${debate.question}`}</h1>;
}
