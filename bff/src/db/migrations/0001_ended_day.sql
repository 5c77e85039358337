CREATE TABLE "ended_day" (
	"venue_id" text NOT NULL,
	"held_on" date NOT NULL,
	"ended_at" timestamp with time zone NOT NULL,
	"missed" integer NOT NULL,
	"served" integer NOT NULL,
	CONSTRAINT "ended_day_venue_id_held_on_pk" PRIMARY KEY("venue_id","held_on")
);
