"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useDeskHere } from "../../debate/desk-context";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { type ChosenPlace, fitting, PlaceChoice } from "../place-choice";

/** Where a proposal shall stand once it is taken, and as what. */
export function PlaceDialog({
  begun,
  mayTop,
  onPlace,
  onClose,
}: {
  readonly begun: ChosenPlace;
  readonly mayTop: boolean;
  readonly onPlace: (place: ChosenPlace) => void;
  readonly onClose: () => void;
}) {
  const t = useTranslations("essay.review.place");
  const { debate, numbers } = useDeskHere();
  const [place, setPlace] = useState(() => fitting(debate, begun));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (place.parentId !== undefined) onPlace(place);
  };
  return (
    <Dialog title={t("title")} isOpen onClose={onClose} wide>
      <form onSubmit={submit} className="grid gap-4">
        <PlaceChoice value={place} mayTop={mayTop} onChange={setPlace} />
        {numbers.size === 0 && !mayTop && <p className="text-sm text-ink-soft">{t("none")}</p>}
        <Button type="submit" variant="primary" disabled={place.parentId === undefined} className="justify-self-end">
          {t("send")}
        </Button>
      </form>
    </Dialog>
  );
}
