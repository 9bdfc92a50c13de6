/** Of each family of wordings: what it finds with the words that it names, and what looks like it. */
export const families: Readonly<
  Record<string, { is: readonly (readonly [text: string, cue: string])[]; not: readonly string[] }>
> = {
  "duties that the author sees": {
    is: [
      ["The ports, in turn, need to share one timetable.", "need to"],
      ["Towns with more than one gym should keep both.", "should"],
      ["And no patient should be sent home at night.", "should"],
      ["Any truce has to begin with the prisoners.", "has to"],
    ],
    not: [
      "Under the Harbours Act, pilots must file a log.",
      "A crew that wants to dock has to wait for an hour.",
      "The bill has to pass both chambers.",
      "By then the pit should have shrunk.",
      "Letters should be addressed to the clerk.",
    ],
  },
  commands: {
    is: [
      ["If you fish, talk to your warden.", "talk"],
      ["Above all, fund the night ferry.", "fund"],
      ["Rather than fine the poor, mend the meters.", "mend"],
      ["The pier is safe; open it.", "open"],
      ["Start with the harbours.", "Start"],
      ["To the owners we say: pay what is owed.", "pay"],
      ["Plant trees.", "Plant"],
      ["Refurbish the old pier.", "Refurbish"],
      ["Let the tenants decide.", "Let the"],
      ["Think again, governor.", "Think"],
      ["Consider lending the boats to the school.", "Consider"],
      ["Either staff the clinic or close it.", "staff"],
      ["Be honest with the fishermen.", "Be"],
    ],
    not: [
      "Plant closures cost the valley its trains.",
      "Support for the pier has collapsed.",
      "Last week the ferry sank.",
      "Option C doubles the fee.",
      "Close the pier and boats will stay away.",
      "Put simply, the pier is rotten.",
      "Be that as it may, the pier is rotten.",
      "Consider the pier at Hull.",
      "Sink the ferry, they say, and the town will follow.",
    ],
  },
  "what the author asks for": {
    is: [
      ["That is why I am asking the council to buy the ferry.", "I am asking the"],
      ["We would caution against a second pier.", "We would caution against"],
      ["We do not support a second pier.", "We do not support a"],
      ["My plea is simple: count the boats.", "My plea is simple"],
      ["We see a strong case for dredging at once.", "We see a strong case for"],
      ["I, for one, will be voting no.", "I, for one, will be voting no"],
    ],
    not: [
      "The union urges its crews to stay ashore.",
      "We asked for this in 2019.",
      "We ask whether piers pay.",
      "I supported the pier once.",
      "The mayor's plea is for calm.",
    ],
  },
  "what a course is worth": {
    is: [
      ["It would be foolish to sell the pier.", "It would be foolish to"],
      ["Selling the pier would be a mistake.", "Selling the pier would be a mistake"],
      ["A second audit is desirable.", "is desirable"],
      ["A smaller ferry would be preferable.", "would be preferable"],
      ["Better to lose a summer than to lose the pier.", "Better to"],
      ["The case for a toll is overwhelming.", "The case for a toll is overwhelming"],
      ["The sooner the pier is closed, the better.", "The sooner the pier is closed, the better"],
      ["Oslo would be well advised to wait.", "would be well advised to"],
    ],
    not: [
      "It would be a mistake to think that piers last.",
      "It would be easy to dismiss the fear.",
      "I do not believe that a toll is warranted.",
      "They would be wrong, as the flood showed.",
      "The report is worth reading.",
      "The pier is better than nothing.",
    ],
  },
  "a course by its name": {
    is: [
      ["The first step is to count the boats.", "The first step is to"],
      ["A cheaper and quicker remedy is to hire a tug.", "A cheaper and quicker remedy is to"],
      ["The harbour board's job is to keep the channel open.", "board's job is to"],
      ["A toll is the wrong tool.", "is the wrong tool"],
      ["A second pier is not the answer.", "is not the answer"],
      ["The town's interest lies in a quiet harbour.", "town's interest lies in"],
      ["What they must not do is wait.", "What they must not do is"],
      ["The least the board can do is answer.", "least the board can do is answer"],
    ],
    not: [
      "The company's answer is to blame the tide.",
      "The first step was a disaster.",
      "The honest answer is that nobody looked.",
      "The cheapest way to cross is still the ferry.",
      "The burden of proof lies with the owners.",
    ],
  },
  "what is needed or deserved": {
    is: [
      ["A child who cannot swim deserves a teacher.", "deserves a"],
      ["What the harbour wants is a dredger.", "What the harbour wants is"],
      ["Common sense suggests leaving the channel alone.", "Common sense suggests leaving"],
      ["Our results argue for a lower toll.", "results argue for"],
      ["We owe the crews the truth.", "We owe the"],
    ],
    not: [
      "That objection deserves a reply.",
      "The plan deserves credit.",
      "A pilot needs nine years to learn the channel.",
      "The owners' results support the view that piers pay.",
    ],
  },
  "what is to be left": {
    is: [
      ["No more piers.", "No more piers"],
      ["Fewer meetings, more boats.", "Fewer meetings, more boats"],
      ["Not another penny until the log is found.", "Not another penny until the log is found"],
      ["There is no excuse for another winter of this.", "There is no excuse for another"],
      ["We cannot let the channel silt up.", "cannot let the"],
      ["Polluters have no place at that table.", "have no place at that"],
      ["None of this excuses the owners.", "None of this excuses"],
    ],
    not: [
      "No other town charges for this.",
      "Nobody may ever know.",
      "Fewer than ten crews replied.",
      "More to the point, it floats.",
      "There is no evidence that tolls work.",
      "A tenant like that has no reason to save water.",
    ],
  },
  "what it is time for": {
    is: [
      ["High time, too, that the owners paid.", "High time"],
      ["This is the moment to dredge.", "This is the moment"],
      ["The new channel is modest, cheap and overdue.", "is modest, cheap and overdue"],
    ],
    not: ["It is a time of change for the fleet.", "Time is running out.", "Bids are due in March."],
  },
  "resolutions and requests": {
    is: [
      ["That the lease on the pier be renewed.", "That the lease on the pier be renewed"],
      ["That you decline the offer and write to the owners.", "That you decline"],
      ["RESOLVED: that the slipway be sold.", "RESOLVED: that"],
      ["Crews are urged to reply by the tenth.", "are urged to"],
      ["Clerk to obtain three quotations.", "Clerk to obtain"],
    ],
    not: [
      "The chamber has asked that the pier be kept.",
      "Owners are required to answer within a month.",
      "This brief examines rules that oblige owners to keep a log.",
    ],
  },
  "mild suggestions": {
    is: [
      ["Where there is a pier already, towns could at least light it.", "towns could at least"],
      ["If you own a boat, please consider lending it.", "please consider"],
      ["Ministers may want to consider a levy.", "may want to consider a"],
    ],
    not: ["The town could have acted in May.", "Please see the map.", "Ministers might argue that piers pay."],
  },
  promises: {
    is: [
      ["We will scrap the toll in our first year.", "We will scrap"],
      ["We'll build nine harbours.", "We'll build"],
    ],
    not: [
      "If we wait, we will lose the pier.",
      "We will publish our findings in May.",
      "We will return to this below.",
    ],
  },
  "what is best done, and how": {
    is: [
      ["The new toll is therefore best introduced in two steps.", "is therefore best introduced in"],
      ["Such quarrels are usually best left to the harbour master.", "are usually best left to"],
      ["Those rocks are best avoided.", "are best avoided"],
      ["A pilot is probably best kept small.", "is probably best kept small"],
      ["The rise would be better phased over five years.", "would be better phased"],
    ],
    not: [
      "The port is best known for its herring.",
      "The trend is best described as a slow leak.",
      "Hers is the best equipped yard on the coast.",
      "The pier at Hull is hardly worth defending.",
    ],
  },
  "reasons to act": {
    is: [
      ["All the more reason to dredge now.", "All the more reason to dredge"],
      ["That is one more reason to vote no.", "That is one more reason to vote"],
      ["Which is all the more reason to leave the channel alone.", "Which is all the more reason to leave"],
      ["Reason enough to send the plan back.", "Reason enough to send"],
      ["That alone is reason enough to refuse the berth.", "That alone is reason enough to refuse"],
    ],
    not: [
      "That is another reason to doubt the figures.",
      "Another reason to be hopeful is the weather.",
      "That is one reason for the delay.",
      "Pride is no reason to sign a bad lease.",
      "Urgency is no excuse for sloppy law.",
    ],
  },
  "what one worth having would do": {
    is: [
      ["A bargain worth the name would bind both ports.", "A bargain worth the name would"],
      ["Any contract worth signing would cap the overrun.", "Any contract worth signing would"],
      ["A treaty worthy of its name would cover the herring.", "A treaty worthy of its name would"],
      ["A credible plan would say who pays.", "A credible plan would"],
      ["A real reform would start with the berths.", "A real reform would"],
    ],
    not: [
      "A good deal would depend on the tide.",
      "A real storm would sink the pier.",
      "A proper bargain would have lasted.",
      "A real deal would look like the one in Bergen.",
      "A quiet harbour is worth having.",
    ],
  },
  "whose part it is": {
    is: [
      ["Norway's part is to keep the talks going.", "Norway's part is to"],
      ["The Łódź board's part in this is to pay.", "board's part in this is to"],
      ["Our best response is to ignore the owners.", "Our best response is to"],
      ["It is not the council's business to run a fish market.", "It is not the council's business to"],
      ["The remedy lies in a second tug.", "The remedy lies in a"],
      ["A tug is what the harbour needs.", "is what the harbour needs"],
      ["Until then, no new berths.", "Until then, no new berths"],
    ],
    not: [
      "His part was to carry coal.",
      "The company's answer is to blame the tide.",
      "This is the first step towards a monopoly.",
      "Norway may join the talks.",
      "The answer lies in the log.",
      "The firm's business is to carry coal.",
      "The right answer is more complicated.",
      "A licence is what the rules demand.",
      "The crews belong at sea.",
    ],
  },
  "what a letter asks for its author": {
    is: [
      ["We would welcome a ban on night landings.", "We would welcome a"],
      ["We would welcome the abolition of the toll.", "We would welcome the"],
    ],
    not: [
      "We would welcome a meeting with the harbour board.",
      "We would welcome the opportunity to give evidence.",
      "I would like the chance to speak on Monday.",
      "We hope to see you on Tuesday.",
    ],
  },
  "what others will say": {
    is: [["Some of us will pay more, and we should.", "should"]],
    not: [
      "Some of my oldest friends will tell you we must sell the pier.",
      "My opponents will say that the crews should pay.",
      "Many of the crews would say that we need a second tug.",
    ],
  },
};
