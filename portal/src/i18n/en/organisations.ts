export default {
  organisations: {
    one: {
      enterprise: 'Enterprise',
      school: 'School',
    },
    my: {
      enterprise: 'My enterprise',
      school: 'My school',
    },
    others: 'My other organisations:',
    parts: 'Pages of this organisation',
    part: {
      overview: 'Overview',
      members: 'Members',
      certificates: 'Certificates',
      assessments: 'Assessments',
      coachings: 'Coaching',
    },
    correct: 'Correct the facts',
    corrected: "A wrong code can't be corrected here; contact the approving bureau.",
    contact: 'Contact',
    contactHow:
      'Every view of the contact is logged. Only you, the bureau and the other side of an agreement see it in full.',
    showContact: 'View and edit the contact',
    designations: 'Set designations',
    designationsHow:
      'Designations decide whose needs are served first. Both days are included; give a last day to one that ends instead of removing it.',
    inHall: {
      offers: 'See the offers in the hall',
      needs: 'See the needs in the hall',
    },
    people: {
      enterprise: 'Technology vice-presidents',
      school: 'Science vice-principals',
    },
    person: 'Person',
    personNumber: 'Number ending in {number}',
    you: '{name} (you)',
    affiliations: 'Two affiliations',
    myProfile: 'My appointment',
    changeProfile: 'Change my appointment',
    appointment: 'Appointment',
    notInOffice: 'There is no such appointment; it may have ended or been revoked',
    noPeople: {
      enterprise: 'No technology vice-presidents yet',
      school: 'No science vice-principals yet',
    },
    noPeopleAdvice: {
      enterprise:
        'A technology vice-president applies personally to act for this enterprise, in that role; once the economic bureau has approved it, they appear here.',
      school:
        'A science vice-principal applies personally to act for this school, in that role; once the education bureau has approved it, they appear here.',
    },
    term: {
      before: 'Begins on {day}',
      now: 'In office',
      over: 'Term is over',
    },
    addMember: 'How to add a member',
    addMemberHow: {
      enterprise:
        'Members apply themselves and the economic bureau approves. Send a colleague this link: the enterprise is filled in already, only the contact is missing.',
      school:
        'Members apply themselves and the education bureau approves. Send a colleague this link: the school is filled in already, only the contact is missing.',
    },
    invitation: 'Link to apply',
    copy: 'Copy the link',
    copied: 'Copied',
    copyFailed: 'The browser does not allow it; please select the link and copy it yourself.',
    grantedAt: 'Granted at',
    noMembers: 'No members yet',
    noMembersAdvice: 'Send the link to a colleague; once approved, they appear here.',
    revoke: 'Revoke',
    revokeTitle: 'Revoke this membership?',
    revokeConsequence:
      'It takes effect at once: this person can no longer act for the organisation, in open pages too. They may apply again later.',
  },
  certificates: {
    enter: 'Add a certificate',
    change: 'Change the certificate',
    none: 'No certificates yet',
    noneAdvice: 'Enter the high-tech certificate and others; the platform reminds you before they end.',
    noneAdviceBureau: 'This enterprise has entered none; its members do so.',
    howLong: 'Time left',
    hints: 'Hints',
    remaining: {
      expired: 'Expired {count} days ago',
      lastDay: 'Ends today',
      days: '{count} days left, renew it soon',
      months: 'More than {count} months left',
      years: 'More than {count} years left',
    },
    notices: 'Reminders',
    noNotices: 'No reminders',
    noNoticesAdvice: 'When a certificate is about to expire, the platform reminds you here.',
    removeTitle: 'Remove this certificate?',
    removeConsequence:
      'Only one that was entered by mistake should be removed; its reminders go with it. After a renewal change it instead.',
  },
};
