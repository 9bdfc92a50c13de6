import { useTranslations } from "next-intl";
import { Skeleton } from "@/components/ui/skeleton";

export default function Loading() {
  const t = useTranslations("site");
  return (
    <div role="status" aria-label={t("loading")} className="grid max-w-3xl gap-4 py-6">
      <Skeleton className="h-10 w-4/5" />
      <Skeleton className="h-4 w-3/5" />
      <Skeleton className="mt-6 h-24 w-full" />
      <Skeleton className="h-24 w-full" />
    </div>
  );
}
