import { describe, expect, it } from "vitest";
import { passwordFault } from "@/lib/auth/password-policy";

const ada = { name: "Ada Byron", email: "ada.byron@example.org" };

describe("which passwords may be chosen", () => {
  it.each([
    ...[
      "violet harbour 27 kites",
      "correct donkey battery",
      "xk2!vPq9_z",
      "пароль-для-дебатов",
      "我喜歡辯論因為它讓我思考",
    ],
    // The name with enough that is not the name.
    "ada byron likes engines",
  ])("takes %s", (password) => {
    expect(passwordFault(password, ada)).toBeNull();
  });

  it.each([
    ["password-too-short", "xk2!vPq9_"],
    ["password-too-short", "👩‍🚀👩‍🚀👩‍🚀"],
    ["password-too-long", "violet ".repeat(30)],
    ["password-common", "Password2026!"],
    ["password-common", "p@ssw0rd!!"],
    ["password-common", "1234567890"],
    ["password-common", "9876543210"],
    ["password-common", "abcdefghijk"],
    ["password-common", "aaaaaaaaaaaa"],
    ["password-common", "abababababab"],
    ["password-common", "qwertyuiop"],
    ["password-common", "Welcome123!"],
    ["password-personal", "ada.byron@example.org"],
    ["password-personal", "AdaByron2026"],
    ["password-personal", "byron-ada-1"],
    ["password-personal", "example.org!"],
  ])("refuses with %s: %s", (code, password) => {
    expect(passwordFault(password, ada)).toBe(code);
  });
});
