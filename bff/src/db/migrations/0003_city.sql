ALTER TABLE "matter" ADD COLUMN "plain_name" text;--> statement-breakpoint
UPDATE "matter" SET "plain_name" = "name";--> statement-breakpoint
ALTER TABLE "matter" ALTER COLUMN "plain_name" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "matter" ADD COLUMN "search_words" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "matter" ADD COLUMN "uses" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "matter" ADD COLUMN "law" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "matter" ADD COLUMN "filing" text DEFAULT 'decide' NOT NULL;--> statement-breakpoint
ALTER TABLE "matter" ADD COLUMN "sample" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "venue" ADD COLUMN "locality" text;--> statement-breakpoint
UPDATE "venue" SET "locality" = "district";--> statement-breakpoint
ALTER TABLE "venue" ALTER COLUMN "locality" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "venue_offering" ADD COLUMN "saturday" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "venue_offering" ADD COLUMN "filing" text DEFAULT 'decide' NOT NULL;--> statement-breakpoint
ALTER TABLE "matter" ADD CONSTRAINT "matter_filing" CHECK ("matter"."filing" in ('collect', 'accept', 'decide'));--> statement-breakpoint
ALTER TABLE "venue_offering" ADD CONSTRAINT "venue_offering_filing" CHECK ("venue_offering"."filing" in ('collect', 'accept', 'decide'));