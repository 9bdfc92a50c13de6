/**
 * Every sign once a page; a page shows hundreds. Roles are told apart by outline and stroke as well as by colour: round
 * plus, square minus, diamond with a cut.
 */
export function SignSprite() {
  return (
    <svg aria-hidden width="0" height="0" className="absolute">
      <symbol id="sign-support" viewBox="0 0 20 20" fill="none" stroke="currentColor">
        <circle cx="10" cy="10" r="8.5" className="sign-ground" strokeWidth="1.5" />
        <path d="M10 6v8M6 10h8" strokeWidth="2" strokeLinecap="round" />
      </symbol>
      <symbol id="sign-rebuttal" viewBox="0 0 20 20" fill="none" stroke="currentColor">
        <rect x="1.75" y="1.75" width="16.5" height="16.5" rx="3.5" className="sign-ground" strokeWidth="1.5" />
        <path d="M6 10h8" strokeWidth="2" strokeLinecap="round" />
      </symbol>
      <symbol id="sign-undercut" viewBox="0 0 20 20" fill="none" stroke="currentColor">
        <rect
          x="3.6"
          y="3.6"
          width="12.8"
          height="12.8"
          rx="2"
          transform="rotate(45 10 10)"
          className="sign-ground"
          strokeWidth="1.5"
        />
        <path d="M7.2 12.8l5.6-5.6" strokeWidth="2" strokeLinecap="round" />
      </symbol>
      <symbol id="sign-thesis" viewBox="0 0 20 20" fill="none" stroke="currentColor">
        <circle cx="10" cy="10" r="8.5" className="sign-ground" strokeWidth="1.5" />
        <circle cx="10" cy="10" r="3" fill="currentColor" stroke="none" />
      </symbol>
      <symbol id="sign-agree" viewBox="0 0 16 16" fill="none" stroke="currentColor">
        <path d="M3 8.5l3.2 3.2L13 5" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" />
      </symbol>
      <symbol id="sign-unsure" viewBox="0 0 16 16" fill="none" stroke="currentColor">
        <path d="M3 9.2c1.6-2.6 3.4-2.6 5-1.2s3.4 1.4 5-1.2" strokeWidth="1.8" strokeLinecap="round" />
      </symbol>
      <symbol id="sign-disagree" viewBox="0 0 16 16" fill="none" stroke="currentColor">
        <path d="M4 4l8 8M12 4l-8 8" strokeWidth="1.8" strokeLinecap="round" />
      </symbol>
      <symbol id="sign-more" viewBox="0 0 16 16" fill="none" stroke="currentColor">
        <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" strokeWidth="2.2" strokeLinecap="round" />
      </symbol>
      <symbol id="gauge-ruler" viewBox="0 0 100 16" fill="none" stroke="currentColor">
        <path d="M6 8H94M6 5v6M28 6v4M50 4v8M72 6v4M94 5v6" className="stroke-rule-strong" opacity="0.75" />
      </symbol>
    </svg>
  );
}
