import { z } from "zod";
import { chosenPasswordField, emailField, hiddenField, nameField, passwordField } from "@/lib/auth/details";

/** What each form about an account sends. */
export const signInFields = z.object({ email: emailField, password: passwordField });
export const signUpFields = z.object({ name: nameField, email: emailField, password: chosenPasswordField });
export const newcomerFields = z.object({ name: nameField, email: emailField });
export const emailFields = z.object({ email: emailField });
export const nameFields = z.object({ name: nameField });
export const linkFields = z.object({ token: hiddenField, password: chosenPasswordField });
export const setupFields = z.object({ token: hiddenField, ...signUpFields.shape });
export const changePasswordFields = z.object({ current: passwordField, password: chosenPasswordField });
export const personFields = z.object({ userId: hiddenField, to: hiddenField });
export const sessionFields = z.object({ session: hiddenField });
export const nothing = z.object({});
