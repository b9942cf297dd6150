import {type ReactElement, useEffect, useId, useRef, useState} from 'react';
import {nameOf, type Project, type ShareLink, shareLink, useWorkspace} from '../../workspace';
import {copied} from '../clipboard';
import {emailsIn} from './addresses';
import {Dialog} from './Dialog';
import styles from './projects.module.css';
import {saveFile} from './saveFile';
import {wordsIn} from './words';

// Mail programs and chats begin to break or refuse links about here.
const longLink = 2000;

interface ShareDialogProps {
  readonly project: Project;
  readonly language: string;
  readonly onClose: () => void;
  /** Page that the link opens; this one when it is not given. */
  readonly address?: string;
}

/** Gives the reader a link that carries the specification, and says what is in it; offers the file where a link cannot do. */
export function ShareDialog({project, language, onClose, address}: ShareDialogProps): ReactElement {
  const {actions} = useWorkspace();
  const [share, setShare] = useState<ShareLink | null>(null);
  const [news, setNews] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const fieldId = useId();
  const say = wordsIn(language);
  const {specification} = project;
  const emails = emailsIn(specification);

  useEffect(() => {
    let left = false;
    void shareLink(specification, address ?? location.origin + location.pathname).then((made) => { if (!left) setShare(made); });
    return () => { left = true; };
  }, [specification, address]);

  const copy = async (link: string): Promise<void> => { setNews(say(await copied(link, field.current) ? 'share.copied' : 'share.copyByHand')); };
  const download = async (): Promise<void> => {
    const file = await saveFile(actions, project.id);
    if (file) setNews(say('list.downloaded', {file: file.name}));
  };
  return (
    <Dialog title={say('share.title', {name: nameOf(project) || say('untitled')})} onClose={onClose}>
      <p>{say('share.what')}{emails.length === 0 ? '' : ` ${say(emails.length === 1 ? 'share.mail' : 'share.mails', {address: emails})}`}</p>
      <p className={styles.soft}>{say('share.not')}</p>
      {share === null && <p role="status">{say('share.making')}</p>}
      {share?.ok && (
        <>
          <label htmlFor={fieldId} className={styles.label}>{say('share.link', {length: share.link.length})}</label>
          <textarea id={fieldId} ref={field} className={styles.link} readOnly rows={3} value={share.link} onFocus={({currentTarget}) => currentTarget.select()} />
          {share.link.length > longLink && <p>{say('share.long')}</p>}
        </>
      )}
      {share && !share.ok && <p className={styles.fault}>{share.code === 'too-long' ? say('share.too-long', {length: share.length, limit: share.limit}) : say('share.unsupported')}</p>}
      <p role="status" className={styles.news}>{news}</p>
      <p className={styles.actions}>
        {share?.ok && <button type="button" className="mv-button" onClick={() => { void copy(share.link); }}>{say('share.copy')}</button>}
        {share && (!share.ok || share.link.length > longLink) && <button type="button" className={share.ok ? 'mv-button mv-button--quiet' : 'mv-button'} onClick={() => { void download(); }}>{say('share.download')}</button>}
        <button type="button" className="mv-button mv-button--quiet" onClick={onClose}>{say('close')}</button>
      </p>
    </Dialog>
  );
}
