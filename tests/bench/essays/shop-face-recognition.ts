import { labelled } from "./labelled";

export const shopFaceRecognition = labelled(
  { name: "Facial recognition in shops", style: "submission to a consultation", heldOut: false },
  `
- We represent 640 independent grocers and convenience stores between the Tees and the Tweed.
- We welcome the opportunity to respond, and answer three questions.

- Question 3: Is there a case for live facial recognition in retail premises?

C There is, but it is a narrow one.
C Our members recorded 18,200 thefts last year, and in four cases out of five no officer attended.
C In the eight shops that tried the cameras, assaults on staff fell by a third in six months.
C We acknowledge that the trial was small, and that two customers were wrongly asked to leave, one of them a girl of fifteen.
C A mistake of that kind does lasting harm to a corner shop that lives by trust.

- Question 4: What safeguards would be appropriate?

R Watchlists should be confined to people with a conviction or caution for theft or violence, and no child should appear on one.
R Images of everybody else should be erased at once.
R We are firmly against allowing suppliers to pool lists nationally without a named controller.
- Data protection law already requires an impact assessment before such a system is switched on.
C A shopkeeper with two assistants cannot write forty pages of legal analysis.
R We therefore ask the Commissioner to issue a short statutory code, with a model assessment that small firms can adopt.

- Question 7: Should the police have direct access to matches?

R Not at present.
C Forces make little use of the footage we send them now, and quicker access will change nothing.
R If Ministers do proceed, they should couple the power with a duty to reply to the shop within 48 hours.

- We are content for this response to be published.
`,
);
