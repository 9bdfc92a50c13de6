"use client";
import { CornerDownRight, MessageSquareQuote, Search } from "lucide-react";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import {
  Dialog as AriaDialog,
  Autocomplete,
  Collection,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  TextField,
} from "react-aria-components";
import { claimPath, inOutline, outlinePath, searchPath } from "../debate/paths";
import { useGo } from "../ui/without-network";
import type { Hit } from "./hit-list";
import { HitOption } from "./hit-option";
import { debateOfPath } from "./search-button";
import { type Command, useCommands } from "./use-commands";
import { type Found, useFound } from "./use-found";

/** One field for finding a claim, going somewhere and doing something; a combobox with a list that is always there. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations("search.palette");
  const goTo = useGo();
  const path = usePathname();
  const debate = debateOfPath(path);
  const [typed, setTyped] = useState("");
  const text = typed.trim();
  const found = useFound(typed, debate);
  const { go, act } = useCommands(debate, text);

  const then = (work: () => void) => () => {
    onClose();
    work();
  };
  const openHit = ({ debateId, claimId }: Hit) => {
    if (debateId !== debate || path !== outlinePath(debateId))
      goTo(debateId === debate ? inOutline(debateId, claimId) : claimPath(debateId, claimId));
    // The outline follows its address itself, without asking the server.
    else window.location.hash = inOutline(debateId, claimId).split("#")[1] ?? "";
  };

  return (
    <ModalOverlay isOpen onOpenChange={(isOpen) => !isOpen && onClose()} isDismissable className="palette-ground">
      <Modal className="palette">
        <AriaDialog aria-label={t("title")} className="flex min-h-0 flex-col outline-none">
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <TextField aria-label={t("label")} autoFocus className="palette-field">
              <Search aria-hidden className="size-5 shrink-0 text-ink-faint" />
              <Input role="combobox" aria-expanded="true" placeholder={t("placeholder")} maxLength={200} dir="auto" />
            </TextField>
            <ListBox aria-label={t("results")} selectionMode="none" className="palette-list">
              {found !== null && found.hits.length > 0 && (
                <Section label={t("claims")}>
                  {found.hits.map((hit) => (
                    <HitOption
                      key={hit.claimId}
                      hit={hit}
                      named={debate === null}
                      onAction={then(() => openHit(hit))}
                    />
                  ))}
                </Section>
              )}
              {found !== null && found.debates.length > 0 && (
                <Section label={t("debates")}>
                  {found.debates.map(({ id, question }) => (
                    <ListBoxItem
                      key={id}
                      id={`debate-${id}`}
                      textValue={question}
                      className="palette-option"
                      onAction={then(() => goTo(outlinePath(id)))}
                    >
                      <MessageSquareQuote aria-hidden className="mt-0.5 size-4 shrink-0 text-ink-faint" />
                      <span className="line-clamp-2 font-serif text-base" dir="auto">
                        {question}
                      </span>
                    </ListBoxItem>
                  ))}
                </Section>
              )}
              {text !== "" && (
                <ListBoxSection className="palette-section" aria-label={t("results")}>
                  <Plain
                    command={{
                      ...{ id: "all", label: t("all", { text }), Icon: CornerDownRight },
                      run: then(() => goTo(searchPath(debate, text))),
                    }}
                  />
                  {debate !== null && (
                    <Plain
                      command={{
                        ...{ id: "everywhere", label: t("everywhere", { text }), Icon: CornerDownRight },
                        run: then(() => goTo(searchPath(null, text))),
                      }}
                    />
                  )}
                </ListBoxSection>
              )}
              {go.length > 0 && (
                <Section label={t("go")}>
                  {go.map((command) => (
                    <Plain key={command.id} command={{ ...command, run: then(command.run) }} />
                  ))}
                </Section>
              )}
              {act.length > 0 && (
                <Section label={t("do")}>
                  {act.map((command) => (
                    <Plain key={command.id} command={{ ...command, run: then(command.run) }} />
                  ))}
                </Section>
              )}
            </ListBox>
          </Autocomplete>
          <Foot found={found} waiting={text.length > 1 && found?.text !== text} />
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function Section({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <ListBoxSection className="palette-section">
      <Header className="palette-header">{label}</Header>
      <Collection>{children}</Collection>
    </ListBoxSection>
  );
}

function Plain({ command: { id, label, Icon, keys, run } }: { readonly command: Command }) {
  return (
    <ListBoxItem id={id} textValue={label} className="palette-option" onAction={run}>
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0 text-ink-faint" />
      <span className="min-w-0 flex-1 truncate">{label}</span>
      {keys && <kbd aria-hidden>{keys}</kbd>}
    </ListBoxItem>
  );
}

/** What there is to say about the search, seen and heard. */
function Foot({ found, waiting }: { readonly found: Found | null; readonly waiting: boolean }) {
  const t = useTranslations("search.palette");
  const count = found === null ? 0 : found.hits.length + found.debates.length;
  const state =
    waiting || found === null
      ? waiting
        ? t("waiting")
        : ""
      : {
          server: t("said", { count }),
          here: `${t("offline")} ${t("said", { count })}`,
          nowhere: t("offlineNowhere"),
          failed: t("failed"),
        }[found.from];
  return (
    <p role="status" className="palette-foot">
      {state}
    </p>
  );
}
