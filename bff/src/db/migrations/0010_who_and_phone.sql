ALTER TABLE "matter" ADD COLUMN "elderly_rank" integer;--> statement-breakpoint
ALTER TABLE "matter" ADD COLUMN "cooling_off_days" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "matter" ADD COLUMN "in_person" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "matter" ADD COLUMN "only_for" text DEFAULT '惠州户口';--> statement-breakpoint
ALTER TABLE "venue" ADD COLUMN "phone" text;