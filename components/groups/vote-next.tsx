import Link from "next/link";
import { useTranslations } from "next-intl";
import { voteAndGoOn } from "@/lib/actions/vote-next";
import type { ClaimLine } from "@/lib/argument/claim-line";
import type { DebateId } from "@/lib/argument/id";
import { RoleSign, toneOf } from "../claim/role-sign";
import { claimPath } from "../debate/paths";
import { Disclosure } from "../ui/disclosure";
import { LinkButton } from "../ui/link-button";
import { VoteNextKeys } from "./vote-next-keys";

const verdicts = [
  [1, "agree", "1"],
  [0, "unsure", "2"],
  [-1, "disagree", "3"],
] as const;

/** One claim, what it answers, and what to make of it. */
export function VoteNext({
  debateId,
  path,
  skipped,
}: {
  readonly debateId: DebateId;
  /** From the thesis down to the claim. */
  readonly path: readonly ClaimLine[];
  /** The claims skipped so far, newest last. */
  readonly skipped: readonly string[];
}) {
  const t = useTranslations("groups.next");
  const role = useTranslations("claim.role");
  const name = useTranslations("groups");
  const claim = path.at(-1);
  const parent = path.at(-2);
  if (claim === undefined) return null;
  const skip = new URLSearchParams({ skip: [...skipped, claim.id].slice(-60).join(",") });
  return (
    <VoteNextKeys claimId={claim.id}>
      <article className="grid gap-4 rounded-xl border border-rule bg-sheet p-5 shadow-lift sm:p-8">
        {parent && (
          <div className="border-s-2 border-rule-strong ps-4 text-ink-soft">
            <p className="text-xs font-semibold">
              {name("number", { role: role(parent.role), number: parent.number })}
            </p>
            <p dir="auto" className="mt-1 font-serif text-base leading-snug text-pretty">
              {parent.text}
            </p>
          </div>
        )}
        <p className={`flex items-center gap-2 text-sm font-semibold ${toneOf(claim.role)}`}>
          <RoleSign role={claim.role} />
          {t(`answers.${claim.role}`, { number: parent?.number ?? "" })}
        </p>
        <h2
          tabIndex={-1}
          dir="auto"
          className="font-serif text-xl leading-snug text-pretty outline-none sm:text-3xl sm:leading-snug"
        >
          {claim.text}
        </h2>
      </article>
      <form action={voteAndGoOn} className="grid gap-4">
        <input type="hidden" name="debateId" value={debateId} />
        <input type="hidden" name="claimId" value={claim.id} />
        <input type="hidden" name="skip" value={skipped.join(",")} />
        {parent && <Relevance key={claim.id} parent={parent} />}
        <fieldset>
          <legend className="sr-only">{t("question")}</legend>
          <div className="vote-next">
            {verdicts.map(([verdict, word, key]) => (
              <button
                key={word}
                type="submit"
                name="verdict"
                value={verdict}
                aria-keyshortcuts={key}
                className="vote-next-button"
              >
                <svg aria-hidden className="size-5">
                  <use href={`#sign-${word}`} />
                </svg>
                {t(word)}
                <kbd aria-hidden>{key}</kbd>
              </button>
            ))}
          </div>
        </fieldset>
      </form>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <LinkButton variant="quiet" prefetch={false} scroll={false} href={`/debates/${debateId}/next?${skip}`}>
          {t("skip")}
        </LinkButton>
        <Link
          href={claimPath(debateId, claim.id)}
          className="link inline-flex min-h-6 items-center text-sm text-ink-soft"
        >
          {t("open")}
        </Link>
      </div>
      <p className="vote-next-keys text-xs text-ink-faint">{t("keys")}</p>
    </VoteNextKeys>
  );
}

/** Asked behind a small door, as it is a second question. */
function Relevance({ parent }: { readonly parent: ClaimLine }) {
  const t = useTranslations("groups.next");
  return (
    <Disclosure
      summary={
        <span>
          {t("relevance", { number: parent.number })}{" "}
          <span className="font-normal text-ink-faint">({t("optional")})</span>
        </span>
      }
    >
      <fieldset>
        <legend className="sr-only">{t("relevance", { number: parent.number })}</legend>
        <div className="flex flex-wrap gap-2">
          {(["", "0", "1", "2", "3", "4"] as const).map((degree) => (
            <label key={degree} className="degree">
              <input type="radio" name="relevance" value={degree} defaultChecked={degree === ""} />
              {degree === "" ? t("unsaid") : t(`degree.${degree}`)}
            </label>
          ))}
        </div>
      </fieldset>
    </Disclosure>
  );
}
