package dk.amr.web;

import dk.amr.domain.access.Role;

/** Starts the web over fixture F1 with two networks and two meetings, to look at its pages in a browser. */
public final class LookAtPages {

    private LookAtPages() {}

    /** With the port as the only argument; the accounts stand on standard error. */
    public static void main(String[] arguments) {
        RunningWeb web = RunningWeb.toLookAt(Integer.parseInt(arguments[0]));
        Season season = Season.in(web);
        Meetings meetings = Meetings.in(web);
        System.err.println("invitation: " + meetings.link(Meetings.DAN));
        System.err.println("evaluation: " + meetings.evaluation(Meetings.CARLA));
        System.err.println("consultant: " + season.consultant().login().value());
        System.err.println("office: "
                + web.account(Role.ofTheOffice().toArray(Role[]::new)).login().value());
        System.err.println(
                "FU: " + web.account(Role.EXECUTIVE_COMMITTEE).login().value());
        System.err.println("chair: " + web.account(Role.KREDS_CHAIR).login().value());
        System.err.println("password: " + RunningWeb.PASSWORD);
    }
}
