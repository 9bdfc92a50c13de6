import { ActivityList } from "@/components/site/activity-list";
import { DebateList } from "@/components/site/debate-list";
import { FeaturedDebate } from "@/components/site/featured-debate";
import { HomeHero } from "@/components/site/home-hero";
import { currentActor } from "@/lib/auth/actor";
import { listEssays } from "@/lib/services/essays";
import { listDebates, recentActivity } from "@/lib/services/list-debates";
import { readDebate } from "@/lib/services/read-debate";
import { essayDebateId } from "@/lib/services/seed";

export default async function Home({ searchParams }: { searchParams: Promise<{ q?: string | string[] }> }) {
  const { q } = await searchParams;
  const text = typeof q === "string" ? q.trim().slice(0, 200) : "";
  const actor = await currentActor();
  const [debates, activity, essay, texts] = await Promise.all([
    listDebates(actor, { text }),
    recentActivity(actor),
    text === "" ? readDebate(actor, essayDebateId) : null,
    text === "" ? listEssays(actor, essayDebateId) : null,
  ]);
  const featured = essay?.ok ? essay.value.view : null;
  const others = debates.filter(({ id }) => id !== featured?.id);
  return (
    <>
      {text === "" && <HomeHero />}
      {featured && <FeaturedDebate view={featured} hasText={texts?.ok === true && texts.value.length > 0} />}
      <div className="grid gap-x-16 gap-y-14 pt-16 lg:grid-cols-[minmax(0,1fr)_22rem]">
        {(featured === null || others.length > 0) && <DebateList debates={others} text={text} />}
        <ActivityList activity={activity} />
      </div>
    </>
  );
}
