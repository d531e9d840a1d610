package dk.amr.domain.confidentiality;

/** Why something confidential is opened (P20). */
public enum Purpose {
    /** To take part in what the circle talks about. */
    READING,
    /** To change what one has shared oneself, or to take out what should not stand there. */
    EDITING,
    /** To answer somebody who asks what is known about him (E7). */
    ACCESS_REQUEST
}
