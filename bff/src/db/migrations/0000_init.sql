CREATE TABLE "appointment" (
	"venue_id" text NOT NULL,
	"id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"matter_id" text NOT NULL,
	"person_id" uuid NOT NULL,
	"booked_by" uuid NOT NULL,
	"state" text NOT NULL,
	"number" text NOT NULL,
	"repeat_key" uuid NOT NULL,
	"request_hash" text NOT NULL,
	"booked_at" timestamp with time zone NOT NULL,
	"checked_in_at" timestamp with time zone,
	"checked_in_by" uuid,
	"ended_at" timestamp with time zone,
	CONSTRAINT "appointment_venue_id_id_pk" PRIMARY KEY("venue_id","id"),
	CONSTRAINT "appointment_repeat" UNIQUE("booked_by","repeat_key"),
	CONSTRAINT "appointment_state" CHECK ("appointment"."state" in ('confirmed', 'checked-in', 'served', 'cancelled', 'missed', 'revoked', 'moved'))
);
--> statement-breakpoint
CREATE TABLE "claim" (
	"person_id" uuid NOT NULL,
	"scope" text NOT NULL,
	"venue_id" text NOT NULL,
	"appointment_id" uuid NOT NULL,
	CONSTRAINT "claim_person_id_scope_pk" PRIMARY KEY("person_id","scope")
);
--> statement-breakpoint
CREATE TABLE "life_event" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"rank" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "matter" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"area_name" text NOT NULL,
	"life_event_id" text NOT NULL,
	"offering_id" text,
	"frequent" boolean DEFAULT false NOT NULL,
	"minutes" integer NOT NULL,
	"promised_days" integer NOT NULL,
	"fee" text NOT NULL,
	"who_may" text NOT NULL,
	"materials" jsonb NOT NULL,
	"rank" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "offering" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "account" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "account_person" UNIQUE("person_id")
);
--> statement-breakpoint
CREATE TABLE "consent" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"version" text NOT NULL,
	"agreed" boolean NOT NULL,
	"channel" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" "bytea" NOT NULL,
	"id_number" "bytea" NOT NULL,
	"id_number_hash" text NOT NULL,
	"phone" "bytea" NOT NULL,
	"sex" text NOT NULL,
	"verified_at" timestamp with time zone NOT NULL,
	CONSTRAINT "person_id_number" UNIQUE("id_number_hash")
);
--> statement-breakpoint
CREATE TABLE "real_name_attempt" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "way_in" (
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"account_id" uuid NOT NULL,
	"about" text,
	CONSTRAINT "way_in_kind_subject_pk" PRIMARY KEY("kind","subject")
);
--> statement-breakpoint
CREATE TABLE "policy" (
	"id" uuid PRIMARY KEY NOT NULL,
	"venue_id" text,
	"offering_id" text,
	"effective_from" timestamp with time zone NOT NULL,
	"rules" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "session" (
	"venue_id" text NOT NULL,
	"id" uuid NOT NULL,
	"offering_id" text NOT NULL,
	"area_id" text NOT NULL,
	"starts_on" date NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"bookable_until" timestamp with time zone NOT NULL,
	"cancel_until" timestamp with time zone NOT NULL,
	"check_in_from" timestamp with time zone NOT NULL,
	"check_in_until" timestamp with time zone NOT NULL,
	"late_behaviour" text NOT NULL,
	"max_per_day" integer NOT NULL,
	"capacity" integer NOT NULL,
	"booked" integer DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"state" text NOT NULL,
	CONSTRAINT "session_venue_id_id_pk" PRIMARY KEY("venue_id","id"),
	CONSTRAINT "session_time" UNIQUE("venue_id","offering_id","starts_at"),
	CONSTRAINT "session_booked" CHECK ("session"."booked" between 0 and "session"."capacity"),
	CONSTRAINT "session_state" CHECK ("session"."state" in ('planned', 'open', 'closed'))
);
--> statement-breakpoint
CREATE TABLE "idempotency" (
	"actor" uuid NOT NULL,
	"key" uuid NOT NULL,
	"request_hash" text NOT NULL,
	"status" integer,
	"body" jsonb,
	"until" timestamp with time zone NOT NULL,
	CONSTRAINT "idempotency_actor_key_pk" PRIMARY KEY("actor","key")
);
--> statement-breakpoint
CREATE TABLE "sign_in_family" (
	"id" uuid PRIMARY KEY NOT NULL,
	"audience" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"generation" integer NOT NULL,
	"first_used_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "staff" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_name" text NOT NULL,
	"name" text NOT NULL,
	"about" text NOT NULL,
	"password_hash" text NOT NULL,
	"totp_secret" "bytea" NOT NULL,
	"totp_step" bigint DEFAULT 0 NOT NULL,
	"failed_tries" integer DEFAULT 0 NOT NULL,
	"first_failed_at" timestamp with time zone,
	"locked_until" timestamp with time zone,
	"active" boolean DEFAULT true NOT NULL,
	CONSTRAINT "staff_user_name" UNIQUE("user_name")
);
--> statement-breakpoint
CREATE TABLE "staff_permission" (
	"staff_id" uuid NOT NULL,
	"venue_id" text NOT NULL,
	"area_id" text NOT NULL,
	"permission" text NOT NULL,
	CONSTRAINT "staff_permission_staff_id_venue_id_area_id_permission_pk" PRIMARY KEY("staff_id","venue_id","area_id","permission")
);
--> statement-breakpoint
CREATE TABLE "ticket" (
	"venue_id" text NOT NULL,
	"id" uuid NOT NULL,
	"area_id" text NOT NULL,
	"served_on" date NOT NULL,
	"count" integer NOT NULL,
	"number" text NOT NULL,
	"appointment_id" uuid NOT NULL,
	"state" text NOT NULL,
	"taken_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"ended_by" uuid,
	CONSTRAINT "ticket_venue_id_id_pk" PRIMARY KEY("venue_id","id"),
	CONSTRAINT "ticket_line" UNIQUE("venue_id","served_on","area_id","count"),
	CONSTRAINT "ticket_appointment" UNIQUE("venue_id","appointment_id"),
	CONSTRAINT "ticket_state" CHECK ("ticket"."state" in ('waiting', 'done', 'gone'))
);
--> statement-breakpoint
CREATE TABLE "ticket_counter" (
	"venue_id" text NOT NULL,
	"served_on" date NOT NULL,
	"area_id" text NOT NULL,
	"last" integer NOT NULL,
	CONSTRAINT "ticket_counter_venue_id_served_on_area_id_pk" PRIMARY KEY("venue_id","served_on","area_id")
);
--> statement-breakpoint
CREATE TABLE "area" (
	"venue_id" text NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"floor" text NOT NULL,
	"prefix" text NOT NULL,
	"counters" text NOT NULL,
	"counter_count" integer NOT NULL,
	CONSTRAINT "area_venue_id_id_pk" PRIMARY KEY("venue_id","id")
);
--> statement-breakpoint
CREATE TABLE "venue" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"short_name" text NOT NULL,
	"district" text NOT NULL,
	"address" text NOT NULL,
	"latitude" double precision NOT NULL,
	"longitude" double precision NOT NULL,
	"hours" text NOT NULL,
	"opening" jsonb NOT NULL,
	"rank" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "venue_offering" (
	"venue_id" text NOT NULL,
	"offering_id" text NOT NULL,
	"area_id" text NOT NULL,
	"capacity" integer NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	CONSTRAINT "venue_offering_venue_id_offering_id_pk" PRIMARY KEY("venue_id","offering_id")
);
--> statement-breakpoint
ALTER TABLE "matter" ADD CONSTRAINT "matter_life_event_id_life_event_id_fk" FOREIGN KEY ("life_event_id") REFERENCES "public"."life_event"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matter" ADD CONSTRAINT "matter_offering_id_offering_id_fk" FOREIGN KEY ("offering_id") REFERENCES "public"."offering"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent" ADD CONSTRAINT "consent_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "way_in" ADD CONSTRAINT "way_in_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_permission" ADD CONSTRAINT "staff_permission_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "area" ADD CONSTRAINT "area_venue_id_venue_id_fk" FOREIGN KEY ("venue_id") REFERENCES "public"."venue"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "venue_offering" ADD CONSTRAINT "venue_offering_venue_id_venue_id_fk" FOREIGN KEY ("venue_id") REFERENCES "public"."venue"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "appointment_number" ON "appointment" USING btree ("number") WHERE state <> 'moved';--> statement-breakpoint
CREATE INDEX "appointment_id" ON "appointment" USING btree ("id");--> statement-breakpoint
CREATE INDEX "appointment_session" ON "appointment" USING btree ("venue_id","session_id");--> statement-breakpoint
CREATE INDEX "appointment_person" ON "appointment" USING btree ("person_id","booked_at");--> statement-breakpoint
CREATE INDEX "consent_account" ON "consent" USING btree ("account_id","at");--> statement-breakpoint
CREATE INDEX "real_name_attempt_account" ON "real_name_attempt" USING btree ("account_id","at");--> statement-breakpoint
CREATE INDEX "way_in_account" ON "way_in" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "session_day" ON "session" USING btree ("venue_id","starts_on");--> statement-breakpoint
CREATE INDEX "idempotency_until" ON "idempotency" USING btree ("until");--> statement-breakpoint
CREATE INDEX "sign_in_family_subject" ON "sign_in_family" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "sign_in_family_revoked" ON "sign_in_family" USING btree ("revoked_at");